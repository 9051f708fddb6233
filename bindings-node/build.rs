//! Links the addon as Node.js expects it.

fn main() {
    napi_build::setup();
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        // The addon is what the package ships: without its symbol table it is half the size.
        println!("cargo::rustc-cdylib-link-arg=-Wl,--strip-all");
    }
}
