//! `#[rule]`: puts a decision into the registry, with its documentation and the clauses it may cite.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{
    Attribute, Error, Expr, ExprLit, FnArg, Ident, ItemFn, Lit, Meta, MetaList, Path, Result, ReturnType, Token, Type,
    parse_macro_input, punctuated::Punctuated, spanned::Spanned,
};

/// Registers `fn name(policy: &Policy, case: &Case) -> Result<Decision<Value>, InvalidInput>`.
///
/// `#[rule(cites(cancel::FREE_WINDOW, …))]` names every clause that the function may cite; `as_in(services_for, …)` adds
/// those of other decisions, which it makes on its way or rests on alike. Beside the function a static of the same name in capitals is made,
/// of type `clausebook::functions::Function`, which the trade lists.
#[proc_macro_attribute]
pub fn rule(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let function = parse_macro_input!(item as ItemFn);
    let rests_on = parse_macro_input!(arguments as RestsOn);
    expand(&function, &rests_on).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// What a decision rests on.
#[derive(Default)]
struct RestsOn {
    clauses: Vec<Path>,
    decisions: Vec<Path>,
}

impl syn::parse::Parse for RestsOn {
    fn parse(input: syn::parse::ParseStream<'_>) -> Result<Self> {
        let mut rests_on = Self::default();
        for group in Punctuated::<MetaList, Token![,]>::parse_terminated(input)? {
            let paths = group.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)?;
            match group.path.get_ident().map(Ident::to_string).as_deref() {
                Some("cites") => rests_on.clauses.extend(paths),
                Some("as_in") => rests_on.decisions.extend(paths),
                _ => return Err(Error::new(group.span(), "expected `cites(clause, …)` or `as_in(decision, …)`")),
            }
        }
        if rests_on.clauses.is_empty() && rests_on.decisions.is_empty() {
            return Err(Error::new(input.span(), "a decision rests on at least one clause"));
        }
        Ok(rests_on)
    }
}

fn expand(function: &ItemFn, rests_on: &RestsOn) -> Result<Tokens> {
    let name = &function.sig.ident;
    let policy = referred(&function.sig.inputs, 0, function)?;
    let case = referred(&function.sig.inputs, 1, function)?;
    let value = value_of(&function.sig.output)?;
    let doc = doc_of(&function.attrs);
    if doc.trim().is_empty() {
        return Err(Error::new(name.span(), "a decision says what it decides"));
    }
    let RestsOn { clauses, decisions } = rests_on;
    let decisions = decisions.iter().map(registered);
    let registered = capitals(name);
    let word = name.to_string();
    let about = format!("[`{name}`] as the registry knows it.");
    Ok(quote! {
        #function

        #[doc = #about]
        pub static #registered: ::clausebook::functions::Function = ::clausebook::functions::Function {
            name: #word,
            doc: #doc,
            cites: &[#(#clauses),*],
            as_in: &[#(&#decisions),*],
            input: ::clausebook::schema::titled::<#case>,
            value: ::clausebook::schema::titled::<#value>,
            #[cfg(feature = "arrow")]
            judge: |policy, rows| ::clausebook::functions::judge_typed::<#policy, #case, #value>(#name, policy, rows),
            call: |policy, node| ::clausebook::functions::call_typed::<#policy, #case, #value>(#name, policy, node),
        };
    })
}

/// The name of the static that stands beside a decision.
fn capitals(name: &Ident) -> Ident {
    Ident::new(&name.to_string().to_uppercase(), name.span())
}

/// The static that stands beside a decision.
fn registered(decision: &Path) -> Path {
    let mut path = decision.clone();
    if let Some(last) = path.segments.last_mut() {
        last.ident = capitals(&last.ident);
    }
    path
}

/// The type behind the reference that argument `place` is.
fn referred<'f>(inputs: &'f Punctuated<FnArg, Token![,]>, place: usize, function: &'f ItemFn) -> Result<&'f Type> {
    match inputs.iter().nth(place) {
        Some(FnArg::Typed(argument)) => match &*argument.ty {
            Type::Reference(reference) => Ok(&reference.elem),
            other => Err(Error::new(other.span(), "expected a reference")),
        },
        _ => Err(Error::new(function.sig.span(), "expected `(policy: &Policy, case: &Case)`")),
    }
}

/// `Value` of `Result<Decision<Value>, InvalidInput>`.
fn value_of(output: &ReturnType) -> Result<&Type> {
    let expected = || Error::new(output.span(), "expected `Result<Decision<Value>, InvalidInput>`");
    let ReturnType::Type(_, result) = output else { return Err(expected()) };
    let decision = first_argument(result).ok_or_else(expected)?;
    first_argument(decision).ok_or_else(expected)
}

fn first_argument(of: &Type) -> Option<&Type> {
    let Type::Path(path) = of else { return None };
    match &path.path.segments.last()?.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
            syn::GenericArgument::Type(inner) => Some(inner),
            _ => None,
        }),
        _ => None,
    }
}

fn doc_of(attributes: &[Attribute]) -> String {
    let line = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    let lines: Vec<String> = attributes.iter().filter_map(line).collect();
    let lines: Vec<&str> = lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n")
}
