/// The front step: picks a door and opens it.
package hemerotheque;
