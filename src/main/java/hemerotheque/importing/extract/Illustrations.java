package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Kind;
import hemerotheque.importing.extract.Passage.Picture;
import hemerotheque.importing.picture.Gallery;
import hemerotheque.model.Block;
import hemerotheque.model.KeptPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of a page's pictures are the article's: those of its `figure` elements, those that stand in its body, and the
/// one above it. Logos, portraits of authors, counters and pictures of other articles are not.
final class Illustrations {

    /// Pixels, our choice: a picture of the early web is 150 wide, an icon less.
    private static final int SMALL = 100;

    private static final int THIN = 40; // pixels, our choice: rules and banners

    /// Pixels, our choice: what an element calls a figure may be small, but a placeholder is smaller.
    private static final int LEAST = 48;

    private static final int DRAWN = 250; // pixels, our choice: under it a file named « logo » is one

    /// Pixels, our choice: pictures that announce other articles are smaller.
    private static final int LARGE = 300;

    private static final int LONGEST_SHAPE = 8; // times as wide as high, or as high as wide, our choice

    /// Passages above the headline among which the picture of the article may stand, our choice.
    private static final int ABOVE = 6;

    private final Page page;
    private final Headline headline;
    private final Gallery gallery;
    private final Set<String> shown = new HashSet<>();

    Illustrations(Page page, Headline headline, Gallery gallery) {
        this.page = page;
        this.headline = headline;
        this.gallery = gallery;
    }

    /// `body` and, in their places, the pictures that are the article's.
    List<Passage> among(List<Passage> body) {
        var all = new ArrayList<>(body);
        var indexes = body.stream().map(Passage::index).collect(Collectors.toSet());
        int last = body.getLast().index();
        shots().filter(shot -> shot.place() > body.getFirst().index() && shot.place() <= last + 1)
                .filter(shot -> isOfBody(shot, indexes))
                .map(Shot::passage)
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Passage::index).thenComparing(p -> p.kind() != Kind.PICTURE));
        if (all.getFirst().kind() != Kind.PICTURE) lead(body.getFirst().index()).ifPresent(all::addFirst);
        return all;
    }

    /// The pictures where the article may stand.
    private Stream<Shot> shots() {
        return page.shots().stream().filter(shot -> shot.zone() == Zone.MAIN);
    }

    /// Whether a picture between the passages of the body is kept, and no picture of another article.
    private boolean isOfBody(Shot shot, Set<Integer> body) {
        var kept = kept(shot.picture());
        if (kept.isEmpty()) return shot.isCaptioned() && body.contains(shot.place());
        if (shot.isCaptioned()) return true;
        if (shot.away() || !isContent(shot.picture(), kept.get())) return false;
        boolean before = body.contains(shot.place());
        return before || kept.get().width() >= LARGE && body.contains(shot.place() - 1);
    }

    /// The picture above the body that starts at `first`: the one that the page names as the article's, else a large
    /// one between the headline and the body.
    private Optional<Passage> lead(int first) {
        int title = headline.place().orElse(first);
        int from = Math.max(0, Math.min(title, first) - ABOVE);
        var candidates = Stream.concat(
                        shots().filter(shot -> !shot.away() && shot.place() >= from && shot.place() <= first)
                                .map(Shot::passage),
                        page.passages().subList(from, first).stream()
                                .filter(p -> p.kind() == Kind.PICTURE && p.zone() == Zone.MAIN))
                .sorted(Comparator.comparingInt(Passage::index))
                .filter(this::isLarge)
                .toList();
        return candidates.stream()
                .filter(p -> isNamedByPage(p.picture().orElseThrow()))
                .findFirst()
                .or(() -> candidates.stream().filter(p -> p.index() > title).findFirst());
    }

    private boolean isLarge(Passage passage) {
        var picture = passage.picture().orElseThrow();
        return kept(picture)
                .filter(kept -> kept.width() >= LARGE && isContent(picture, kept))
                .isPresent();
    }

    private boolean isNamedByPage(Picture picture) {
        var named = page.metadata().all("og:image", "og:image:url", "og:image:secure_url", "twitter:image").stream()
                .map(ImageTag::stem)
                .filter(stem -> stem.length() > 3)
                .collect(Collectors.toSet());
        return Stream.concat(picture.image().stream(), picture.references().stream())
                .filter(reference -> reference.length() < 2000)
                .map(ImageTag::stem)
                .anyMatch(named::contains);
    }

    private Optional<KeptPicture> kept(Picture picture) {
        return gallery.largest(picture.references())
                .map(found -> found.kept())
                .filter(kept ->
                        Math.max(kept.width(), kept.height()) >= LEAST && Math.min(kept.width(), kept.height()) > 8);
    }

    /// Whether a picture without a caption is one to look at.
    private static boolean isContent(Picture picture, KeptPicture kept) {
        int longer = Math.max(kept.width(), kept.height());
        int shorter = Math.min(kept.width(), kept.height());
        boolean ornament = picture.ornament()
                || longer < DRAWN
                        && picture.image().filter(ImageTag::isOrnamentName).isPresent();
        return !ornament && longer >= SMALL && shorter >= THIN && longer <= LONGEST_SHAPE * shorter;
    }

    /// The block of a picture; nothing for one that is shown already or adorns the page.
    Optional<Block> figure(Passage passage) {
        var picture = passage.picture().orElseThrow();
        var kept = kept(picture);
        boolean captioned = picture.caption().isPresent() || picture.credit().isPresent();
        if (!captioned
                && (picture.ornament()
                        || kept.filter(k -> !isContent(picture, k)).isPresent())) return Optional.empty();
        if (kept.isPresent() && !shown.add(kept.get().sha256())) return Optional.empty();
        return Optional.of(
                new Block.Figure(picture.image(), picture.caption(), picture.alternative(), picture.credit(), kept));
    }
}
