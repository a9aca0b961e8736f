package hemerotheque.archive;

import hemerotheque.index.Concordancer;
import hemerotheque.index.Places;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.Query;
import java.util.function.DoubleConsumer;

/// Sorts places in any order of a concordance: by the words beside them as their texts tell these, or where places are
/// many the index, which then takes a tenth of the time.
///
/// @param sorted told now and again how much is sorted by words, up to 1
record PlaceSorting(Rooms rooms, Query query, Cancel cancel, DoubleConsumer sorted) {

    /// The numbers of all places that are kept.
    ///
    /// @throws java.util.concurrent.CancellationException where `cancel` asks for it
    int[] sorted(Places places, ConcordanceOrder order) {
        var byDay = places.sorted(order);
        if (order.words() == 0) return byDay;
        var context = new ContextOrder(order, places.listed());
        if (places.areMany()) addByIndex(context, places, order);
        else addByTexts(context, places);
        return context.sorted(byDay);
    }

    private void addByIndex(ContextOrder context, Places places, ConcordanceOrder order) {
        rooms.onIndex(() -> {
            rooms.index().beside(places, order, context::add, cancel::requested, sorted);
            return context;
        });
    }

    private void addByTexts(ContextOrder context, Places places) {
        var concordancer = new Concordancer(query);
        new ArticlesOfPlaces(rooms, places)
                .each(
                        (article, here, first) -> {
                            sorted.accept((double) first / places.listed());
                            context.add(concordancer, article, here, first);
                        },
                        cancel);
    }
}
