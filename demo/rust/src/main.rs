//! One working day of every trade, decided by clausebook in Rust.

mod cases;
mod decide;
mod findings;
mod layout;
mod records;
mod summary;
mod table;
mod text;
mod view;

use std::{env, io, path::PathBuf, process::ExitCode};

use anyhow::{Result, anyhow, bail};
use clausebook::book::Language;
use lexopt::prelude::*;

use crate::view::Views;

const HELP: &str = "clausebook-demo decide FILE          decides every record and writes the decisions, a line each
clausebook-demo table [--lang zh|en]  shows them as a shop manager reads them";

enum Command {
    Decide(PathBuf),
    Table(Language),
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let command = command()?;
    let demo = decide::folder();
    let days = decide::days(&demo)?;
    match command {
        Command::Decide(path) => decide::write(&days, &path),
        Command::Table(language) => {
            let views = Views::load(&demo)?;
            let mut out = anstream::stdout().lock();
            let written = table::write(&mut out, &days, &views, language)
                .and_then(|()| summary::write(&mut out, &days, &views, language));
            written.or_else(unless_the_reader_left)
        }
    }
}

/// A reader that has seen enough (`| head`) is no error.
fn unless_the_reader_left(error: anyhow::Error) -> Result<()> {
    match error.downcast_ref::<io::Error>().map(io::Error::kind) {
        Some(io::ErrorKind::BrokenPipe) => Ok(()),
        _ => Err(error),
    }
}

fn command() -> Result<Command> {
    let mut arguments = lexopt::Parser::from_env();
    let Some(Value(name)) = arguments.next()? else { bail!(HELP) };
    let command = match name.string()?.as_str() {
        "decide" => Command::Decide(arguments.value()?.into()),
        "table" => Command::Table(language(&mut arguments)?),
        _ => bail!(HELP),
    };
    match arguments.next()? {
        Some(argument) => Err(argument.unexpected().into()),
        None => Ok(command),
    }
}

/// The language that is asked for, else that of the terminal.
fn language(arguments: &mut lexopt::Parser) -> Result<Language> {
    match arguments.next()? {
        Some(Long("lang")) => {
            let word = arguments.value()?.string()?;
            let language = Language::ALL.iter().find(|language| language.word() == word);
            language.copied().ok_or_else(|| anyhow!("--lang is zh or en, not {word}"))
        }
        Some(argument) => Err(argument.unexpected().into()),
        None if env::var("LANG").is_ok_and(|lang| lang.starts_with("zh")) => Ok(Language::Zh),
        None => Ok(Language::En),
    }
}
