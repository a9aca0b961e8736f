/// Exports of Europresse, whose engine goes by the names Eureka and CEDROM-SNi as well: one page of HTML with the
/// articles of a search one below the other, in the three arrangements that it has had since the 2000s.
package hemerotheque.importing.format.europresse;
