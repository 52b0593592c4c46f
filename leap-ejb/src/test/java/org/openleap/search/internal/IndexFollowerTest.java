package org.openleap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.identity.Roles;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;

class IndexFollowerTest {
    @TempDir
    Path folder;

    private final Database database = new Database();
    private LuceneIndex index;
    private IndexFollower follower;

    @BeforeEach
    void start() {
        index = new LuceneIndex();
        follower = new IndexFollower(index, database, InstantSource.fixed(SmallIndex.NOON), folder);
    }

    @AfterEach
    void stop() {
        index.close();
    }

    @Test
    void aMissingIndexIsBuiltOfWhatIsThere() throws IOException {
        database.records.put("FB-1", "tea");

        follower.follow();

        assertThat(find("tea")).containsExactly("FB-1");
        assertThat(index.isComplete()).isTrue();
    }

    @Test
    void aChangeCanBeFoundAfterTheNextTick() throws IOException {
        follower.follow();
        database.change("FB-1", "tea");

        follower.follow();

        assertThat(find("tea")).containsExactly("FB-1");
        assertThat(index.isUpTo(new Position(1, 0))).isTrue();
    }

    @Test
    void aRecordThatIsGoneIsFoundNoMore() throws IOException {
        database.change("FB-1", "tea");
        follower.follow();
        database.records.clear();
        database.changes.add(new SearchChange(2, "FB-1", false));

        follower.follow();

        assertThat(find("tea")).isEmpty();
    }

    @Test
    void aChangeThatWasCommittedLateIsNotOverlooked() throws IOException {
        follower.follow();
        database.records.put("FB-2", "coffee");
        database.changes.add(new SearchChange(2, "FB-2", false));
        follower.follow();

        database.records.put("FB-1", "tea");
        database.changes.add(new SearchChange(1, "FB-1", false));
        follower.follow();

        assertThat(find("tea")).containsExactly("FB-1");
        assertThat(index.isUpTo(new Position(2, 0))).isTrue();
    }

    @Test
    void erasedWordsLeaveTheFilesOfThisNode() throws IOException {
        database.change("FB-1", "Zqsecretzq");
        database.change("FB-2", "tea");
        follower.follow();
        assertThat(filesHold("zqsecretzq")).isTrue();
        database.records.put("FB-1", "erased");
        database.requests.add(new SearchChange(1, "FB-1", true));

        follower.follow();

        assertThat(filesHold("zqsecretzq")).isFalse();
        assertThat(find("tea")).containsExactly("FB-2");
    }

    private boolean filesHold(String word) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) return true;
            }
        }
        return false;
    }

    @Test
    void theNextStartGoesOnWhereTheLastOneStopped() throws IOException {
        database.change("FB-1", "tea");
        follower.follow();
        restart();
        database.records.put("FB-9", "never announced");
        database.change("FB-2", "coffee");

        follower.follow();

        assertThat(find("tea")).containsExactly("FB-1");
        assertThat(find("coffee")).containsExactly("FB-2");
        assertThat(find("announced")).as("nothing was built again").isEmpty();
    }

    @Test
    void anotherDatabaseGetsAnotherIndex() throws IOException {
        database.change("FB-1", "tea");
        follower.follow();
        database.records.clear();
        database.generation = "another";
        restart();

        follower.follow();

        assertThat(find("tea")).isEmpty();
    }

    @Test
    void anotherGenerationBuildsTheIndexWhileLeapRuns() throws IOException {
        follower.follow();
        database.records.put("FB-9", "never announced");
        database.generation = "another";

        follower.follow();

        assertThat(find("announced")).containsExactly("FB-9");
    }

    @Test
    void aBackupThatIsOlderThanTheIndexGetsANewOne() throws IOException {
        for (int number = 1; number <= 5; number++) database.change("FB-1", "tea");
        follower.follow();
        restart();
        database.changes.clear();
        database.records.clear();

        follower.follow();

        assertThat(find("tea")).isEmpty();
    }

    @Test
    void brokenFilesAreBuiltAgain() throws IOException {
        database.change("FB-1", "tea");
        follower.follow();
        index.close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> !each.endsWith("write.lock")).toList())
                Files.writeString(file, "broken");
        }
        start();

        follower.follow();

        assertThat(find("tea")).containsExactly("FB-1");
    }

    @Test
    void whatFailsIsReadAgainByTheNextTick() throws IOException {
        follower.follow();
        database.change("FB-1", "tea");
        database.isAway = true;
        assertThatThrownBy(() -> follower.follow()).isInstanceOf(IllegalStateException.class);
        database.isAway = false;

        follower.follow();

        assertThat(find("tea")).containsExactly("FB-1");
    }

    private void restart() {
        index.close();
        start();
    }

    private List<String> find(String typed) {
        return index.page(
                        QueryReader.within(
                                SearchQuery.of(SearchKind.ITEM, typed), SmallIndex.officer(), SmallIndex.NOON),
                        PageRequest.first(10))
                .references();
    }

    /** Stands for MariaDB. */
    private static final class Database extends IndexFeed {
        final TreeMap<String, String> records = new TreeMap<>();
        final List<SearchChange> changes = new ArrayList<>();
        final List<SearchChange> requests = new ArrayList<>();
        String generation = "one";
        boolean isAway;

        void change(String reference, String words) {
            records.put(reference, words);
            changes.add(new SearchChange(changes.size() + 1L, reference, false));
        }

        @Override
        public List<SearchChange> events(long id, int most) {
            return changes.stream()
                    .filter(change -> change.id() > id)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<SearchChange> eventsAmong(Collection<Long> ids) {
            return changes.stream().filter(change -> ids.contains(change.id())).toList();
        }

        @Override
        public List<SearchChange> changes(long id, int most) {
            return requests.stream()
                    .filter(change -> change.id() > id)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<SearchChange> changesAmong(Collection<Long> ids) {
            return List.of();
        }

        @Override
        public String generation() {
            if (isAway) throw new IllegalStateException("the database is away");
            return generation;
        }

        @Override
        public Position newest() {
            return new Position(newest(changes), newest(requests));
        }

        private static long newest(List<SearchChange> changes) {
            return changes.stream().mapToLong(SearchChange::id).max().orElse(0);
        }

        @Override
        public boolean canFollow(Position position) {
            return newest().isNotBefore(position);
        }

        @Override
        public List<Renewal> renewals(Collection<String> subjects) {
            var found = subjects.stream()
                    .filter(records::containsKey)
                    .map(this::document)
                    .toList();
            var gone = subjects.stream()
                    .filter(subject -> !records.containsKey(subject))
                    .collect(Collectors.toSet());
            return List.of(new Renewal(SearchKind.ITEM, found, gone));
        }

        @Override
        public List<SearchKind> kinds() {
            return List.of(SearchKind.ITEM);
        }

        @Override
        public Part part(SearchKind kind, String after, int most) {
            var next =
                    records.tailMap(after, false).keySet().stream().limit(most).toList();
            var last = next.isEmpty() ? "" : next.get(next.size() - 1);
            return new Part(next.stream().map(this::document).toList(), last);
        }

        private SearchDocument document(String reference) {
            return SearchDocument.of(SearchKind.ITEM, reference, "", List.of(records.get(reference)))
                    .readBy(Audience.of(Set.of(Roles.ENGAGEMENT_OFFICER)));
        }
    }
}
