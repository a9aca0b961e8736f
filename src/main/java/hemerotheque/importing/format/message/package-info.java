/// Messages as pages: MHTML of every browser, and e-mail. Apache James mime4j reads their structure; what broken ones
/// need first is done here.
package hemerotheque.importing.format.message;
