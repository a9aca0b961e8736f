/// What the readers of press databases share: an article gathered field by field.
package hemerotheque.importing.format.database;
