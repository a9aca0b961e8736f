/// A page's characters into the fields of an article, by rules that name no publisher.
package hemerotheque.importing.extract;
