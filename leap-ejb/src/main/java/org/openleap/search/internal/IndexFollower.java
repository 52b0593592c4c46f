package org.openleap.search.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what has changed into the index. Whatever fails is read again by the next tick: to read twice does no harm. */
final class IndexFollower {
    private static final Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final int RECORDS = 500;
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(20);

    private final LuceneIndex index;
    private final IndexFeed feed;
    private final InstantSource clock;
    private final Path folder;
    private Feed events;
    private Feed changes;
    private String generation = "";
    private Instant committed = Instant.EPOCH;
    private Position written = Position.START;

    /** @param folder of this node alone */
    IndexFollower(LuceneIndex index, IndexFeed feed, InstantSource clock, Path folder) {
        this.folder = folder;
        this.index = index;
        this.feed = feed;
        this.clock = clock;
    }

    void follow() throws IOException {
        var now = feed.generation();
        if (!index.isOpen()) open(now);
        if (!now.equals(generation)) build(now);
        while (catchUp()) LOG.log(Level.DEBUG, "the search index goes on after {0}", newest());
        boolean due = clock.instant().isAfter(committed.plus(BETWEEN_COMMITS));
        if (due && !written.equals(complete())) commit();
    }

    private void open(String now) throws IOException {
        var position = index.open(folder, now);
        if (position.equals(Position.START) || !feed.canFollow(position)) return;
        generation = now;
        startAt(position);
        index.showAt(position, true);
    }

    private void startAt(Position position) {
        events = new Feed(feed::events, feed::eventsAmong, position.event());
        changes = new Feed(feed::changes, feed::changesAmong, position.change());
    }

    /** Every record, as it is now; what changes meanwhile is followed afterwards. */
    private void build(String now) throws IOException {
        var started = clock.instant();
        generation = "";
        startAt(feed.newest());
        index.clear();
        int records = 0;
        for (var kind : feed.kinds()) {
            for (var part = feed.part(kind, "", RECORDS); !part.last().isEmpty(); ) {
                index.put(part.found());
                records += part.found().size();
                part = feed.part(kind, part.last(), RECORDS);
            }
            index.show();
        }
        generation = now;
        index.showAt(newest(), true);
        commit();
        var took = Duration.between(started, clock.instant()).toMillis();
        LOG.log(Level.INFO, "The search index was built: {0} records in {1} ms", records, took);
    }

    /** True when there may be more. */
    private boolean catchUp() throws IOException {
        var happened = events.next();
        var changed = changes.next();
        if (happened.isEmpty() && changed.isEmpty()) return false;
        renew(happened, changed);
        events.saw(happened, clock.instant());
        changes.saw(changed, clock.instant());
        index.showAt(newest(), true);
        if (changed.stream().anyMatch(SearchChange::erased)) forget();
        return true;
    }

    private void renew(List<SearchChange> happened, List<SearchChange> changed) throws IOException {
        var all = new ArrayList<>(happened);
        all.addAll(changed);
        var subjects = all.stream().map(SearchChange::subject).collect(Collectors.toSet());
        for (var renewal : feed.renewals(subjects)) {
            index.put(renewal.found());
            index.remove(renewal.kind(), renewal.gone());
        }
    }

    /** Erased words leave the files, and then the files that held them. */
    private void forget() throws IOException {
        index.purge();
        commit();
        index.purge();
    }

    private void commit() throws IOException {
        committed = clock.instant();
        written = complete();
        index.commit(generation, written);
    }

    private Position newest() {
        return new Position(events.newest(), changes.newest());
    }

    private Position complete() {
        return new Position(events.complete(), changes.complete());
    }
}
