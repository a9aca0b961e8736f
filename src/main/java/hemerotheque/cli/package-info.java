/// The door for scripts, servers without a screen, and measuring: one class a command.
///
/// Speaks to `archive` only, words what it has to say with `wording`, and is the only package that writes to the
/// terminal. Source of the manners: POSIX.1-2024, Utility Conventions; progress and troubles go to standard error.
package hemerotheque.cli;
