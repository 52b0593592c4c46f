package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackReferenceTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static Stream<FeedbackReference> references() {
        return new SplittableRandom(2026).longs(200).mapToObj(FeedbackReference::of);
    }

    @ParameterizedTest
    @MethodSource("references")
    void whatAPersonTypesIsReadBack(FeedbackReference reference) {
        var typed = reference
                .value()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(FeedbackReference.read(typed)).contains(reference);
        assertThat(FeedbackReference.read(reference.value().replace("-", ""))).contains(reference);
    }

    @ParameterizedTest
    @MethodSource("references")
    void oneWrongCharacterIsNoticed(FeedbackReference reference) {
        for (int index : new int[] {3, 4, 5, 6, 8, 9, 10, 11, 13}) {
            assertThat(FeedbackReference.read(withNext(reference.value(), index)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void twoSwappedNeighboursAreNoticed(FeedbackReference reference) {
        var value = reference.value();
        var swapped = value.substring(0, 3) + value.charAt(4) + value.charAt(3) + value.substring(5);

        if (value.charAt(3) == value.charAt(4))
            assertThat(FeedbackReference.read(swapped)).contains(reference);
        else assertThat(FeedbackReference.read(swapped)).isEmpty();
    }

    @Test
    void referencesOfDifferentBitsDiffer() {
        assertThat(references().map(FeedbackReference::value).distinct()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FB", "FB-", "FB-4X7K-92QM", "XX-4X7K-92QM-D", "FB-4X7K-92QM-D-D", "FB-ÄÖÜß-92QM-D"})
    void anythingElseIsNoReference(String typed) {
        assertThat(FeedbackReference.read(typed)).isEmpty();
    }

    @Test
    void aReferenceThatDoesNotCheckCannotBeMade() {
        var wrong = withNext(FeedbackReference.of(42).value(), 13);

        assertThatThrownBy(() -> new FeedbackReference(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String withNext(String value, int index) {
        int next = (ALPHABET.indexOf(value.charAt(index)) + 1) % ALPHABET.length();
        return value.substring(0, index) + ALPHABET.charAt(next) + value.substring(index + 1);
    }
}
