/// WACZ: web archives in a zip, with the list of the pages that were seen and the checksums of all of it.
package hemerotheque.importing.format.wacz;
