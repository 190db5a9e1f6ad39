/// Faults in the Fluent files; all of them, so that one run shows what has to be repaired.
#[derive(Debug, thiserror::Error)]
#[error("{} faults in the texts:\n{}", .0.len(), .0.join("\n"))]
pub struct TextsError(
    /// Each fault as `file:line: message`.
    pub Vec<String>,
);
