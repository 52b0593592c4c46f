package org.openleap.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.EraseRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.shared.LeapKeys;

class PersonRemovalTest {
    private static final String WORDS =
            "I am Mary Okafor. Dr Patel on Heron Ward was rude; ring me on 07700 900123. The"
                    + " ward was cold in May, said mary.okafor@example.org.";

    private final Passages passages = passages();

    @Test
    void aPersonIsTakenOutAndWhatTheySaidStays() {
        var left = removal(Depth.PERSON, List.of("Dr Patel")).ofTheirs(WORDS);

        assertThat(left)
                .isEqualTo(
                        "I am [removed]. [removed] on Heron Ward was rude; ring me on [removed]. The ward was cold in"
                                + " May, said [removed].");
    }

    @Test
    void partsOfANameAreTakenOutOnlyWhereTheyAreNames() {
        var left =
                removal(Depth.PERSON, List.of()).ofOurs("Mary may come; marysville and MARYLAND stay, and so may May.");

        assertThat(left).isEqualTo("[removed] may come; marysville and MARYLAND stay, and so may May.");
    }

    @Test
    void everythingLeavesATombstoneWithDateRightAndProof() {
        var removal = removal(Depth.EVERYTHING, List.of());

        assertThat(removal.ofTheirs(WORDS)).isEqualTo("[Erased on 3 August 2026: objection. Proof abcdef012345]");
        assertThat(removal.ofTheirs("")).isEmpty();
        assertThat(removal.ofOurs("We rang Mary Okafor twice.")).isEqualTo("We rang [removed] twice.");
    }

    @Test
    void aTombstoneFitsIntoAShortColumn() {
        assertThat(removal(Depth.EVERYTHING, List.of()).ofTheirs(WORDS, 20)).hasSize(20);
    }

    @Test
    void passagesAreFoundWhateverTheirCaseAndPunctuation() {
        var passage = passages.of("the bed by the WINDOW");

        assertThat(passages.without("She had the bed, by the window – always.", passage))
                .isEqualTo("She had [removed] – always.");
    }

    @Test
    void passagesThatOverlapAreOneCut() {
        var both = Stream.concat(passages.of("Heron Ward in").stream(), passages.of("ward in May").stream())
                .toList();

        assertThat(passages.without("On Heron Ward in May 2025.", both)).isEqualTo("On [removed] 2025.");
    }

    @Test
    void nobodyCanReadAPassage() {
        assertThat(passages.of("Mary Okafor").get(0).write()).matches("2:[0-9a-f]{32}");
        assertThat(Passages.Passage.read("2:abc")).isEqualTo(new Passages.Passage(2, "abc"));
        assertThat(passages.of("…")).isEmpty();
    }

    private PersonRemoval removal(Depth depth, List<String> marked) {
        var command = new EraseRecord(RecordKey.item("FB-0000-0000-0"), depth, Authority.OBJECTION, List.of(), "SR-1");
        var found = marked.stream().flatMap(text -> passages.of(text).stream()).toList();
        var row = ErasureRow.of(
                command,
                "abcdef012345".repeat(5) + "abcd",
                found,
                UserId.SYSTEM,
                Instant.parse("2026-08-03T10:00:00Z"));
        return new PersonRemoval(row, List.of("Mary Okafor", "mary.okafor@example.org"), passages);
    }

    private static Passages passages() {
        var passages = new Passages();
        passages.keys = new LeapKeys() {
            @Override
            public byte[] key(String purpose) {
                return purpose.getBytes(StandardCharsets.UTF_8);
            }
        };
        return passages;
    }
}
