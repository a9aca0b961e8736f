/// Web archives: WARC and its elder ARC, packed or not. Reads what is whole of a damaged one.
package hemerotheque.importing.format.warc;
