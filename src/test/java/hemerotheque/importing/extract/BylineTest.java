package hemerotheque.importing.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTest {

    @Test
    void readsEveryNameBehindRolesAndPlaces() {
        assertEquals(
                List.of("Camille Le Goff", "Paul Quéré"),
                Names.in("Par Camille Le Goff, correspondante à Nantes et Paul Quéré, à Brest — 5 avril 2017"));
        assertEquals(
                List.of("MAUD RIVOIRE", "ODILE FERRAND"),
                Names.in("Par MAUD RIVOIRE, ODILE FERRAND Envoyées spéciales à Toulouse"));
    }

    @Test
    void readsWhoHelped() {
        assertEquals(
                List.of("Camille Le Goff", "Paul Quéré", "Maud Rivoire"),
                Names.in("Par Camille Le Goff (avec Paul Quéré et Maud Rivoire)"));
    }

    @Test
    void takesNoPlaceForAName() {
        assertEquals(List.of("Camille Le Goff"), Names.in("Camille Le Goff, envoyée spéciale à Nantes et Brest"));
    }

    @Test
    void aNameAndADaySignButACaptionDoesNot() {
        assertTrue(Byline.isDated(new Reading("Camille Le Goff — 7 juillet 2012 à 12h00")));
        assertTrue(Byline.isDated(new Reading("AFP 7 juillet 2012 à 07:19 (mis à jour à 08:30)")));
        assertFalse(Byline.isDated(
                new Reading("Antoine Vial, le 7 juillet 2012 à Brantes, devant la halle refaite. (Photo Agence)")));
    }

    @Test
    void readsTheWordsThatSign() {
        assertEquals(List.of("Camille Le Goff"), Names.in("Écrit par Camille Le Goff"));
        assertEquals(List.of("Camille Le Goff"), Names.in("Par Camille Le Goff le jeudi 11 mars 2010, 23:47"));
        assertEquals(List.of("Camille Le Goff"), Names.in("De Camille Le Goff · Mardi 23 mai 2023 à 19:03"));
        assertFalse(Byline.isSigned(new Reading("De Camille Le Goff, on ne savait presque rien")));
    }
}
