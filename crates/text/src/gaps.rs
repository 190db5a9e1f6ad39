use std::collections::{BTreeMap, BTreeSet};

use base::Language;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// The names of the gaps of each message of one language.
pub(crate) type Gaps = BTreeMap<String, BTreeSet<String>>;

/// The names of the gaps that a pattern fills itself; not those of messages that it refers to.
pub(crate) fn of_pattern(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect_pattern(pattern, &mut names);
    names
}

/// One line for each way in which a language differs from the source language.
pub(crate) fn differences(source: &Gaps, language: Language, other: &Gaps) -> Vec<String> {
    let mut lines = Vec::new();
    for (key, wanted) in source {
        match other.get(key) {
            None => lines.push(format!("{language}: {key} is missing")),
            Some(found) if found != wanted => {
                lines.push(format!("{language}: {key} fills {found:?} where the source language fills {wanted:?}"));
            }
            Some(_) => {}
        }
    }
    let surplus = other.keys().filter(|key| !source.contains_key(*key));
    lines.extend(surplus.map(|key| format!("{language}: {key} is not in the source language")));
    lines
}

fn collect_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, names);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, names),
        Expression::Select { selector, variants } => {
            collect_inline(selector, names);
            for variant in variants {
                collect_pattern(&variant.value, names);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => collect_arguments(arguments, names),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => collect_arguments(arguments, names),
        InlineExpression::Placeable { expression } => collect_expression(expression, names),
        InlineExpression::TermReference { arguments: None, .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn collect_arguments(arguments: &CallArguments<&str>, names: &mut BTreeSet<String>) {
    for argument in &arguments.positional {
        collect_inline(argument, names);
    }
    for argument in &arguments.named {
        collect_inline(&argument.value, names);
    }
}
