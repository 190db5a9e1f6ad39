use std::sync::OnceLock;

/// One SQL statement with a name for logs and errors. Placeholders are `$1`, `$2`, ….
///
/// Declare them with [`statements!`](crate::statements), so that a test can prepare every one of them.
#[derive(Debug)]
pub struct Statement {
    name: &'static str,
    sql: &'static str,
    numbered: OnceLock<String>,
}

/// All statements of an area, for the test that prepares them.
pub type StatementList = &'static [&'static Statement];

impl Statement {
    /// A statement of this name and text.
    pub const fn new(name: &'static str, sql: &'static str) -> Self {
        Self { name, sql, numbered: OnceLock::new() }
    }

    /// The name for logs and errors.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The text for SQLite, where `$1` would be a name and not a position.
    pub(crate) fn for_sqlite(&self) -> &str {
        self.numbered.get_or_init(|| self.sql.replace('$', "?"))
    }
}

/// Declares the statements of a `store.rs`, and `STATEMENTS`, the list of them all.
///
/// ```
/// records::statements! {
///     FIND = "SELECT name FROM account WHERE id = $1";
/// }
/// assert_eq!(STATEMENTS.len(), 1);
/// ```
#[macro_export]
macro_rules! statements {
    ($($name:ident = $sql:expr;)+) => {
        $(static $name: $crate::Statement = $crate::Statement::new(stringify!($name), $sql);)+
        /// Every statement of this store.
        pub static STATEMENTS: $crate::StatementList = &[$(&$name),+];
    };
}
