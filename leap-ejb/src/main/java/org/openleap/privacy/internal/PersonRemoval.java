package org.openleap.privacy.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openleap.privacy.Depth;
import org.openleap.privacy.Removal;
import org.openleap.shared.Wording;

/** Takes out one person: marked passages, their name and each part of it, their address, and whatever looks like a contact. */
final class PersonRemoval implements Removal {
    /** Parts of a name that are everybody's. */
    private static final Set<String> TITLES =
            Set.of("Mrs", "Miss", "Mister", "Prof", "Professor", "Doctor", "The", "And");

    private static final int SHORTEST = 3;

    private final Depth depth;
    private final String tombstone;
    private final Passages finder;
    private final List<Passages.Passage> passages;
    private final List<Pattern> names;

    /** @param identifiers texts that give the person away */
    PersonRemoval(ErasureRow erasure, Collection<String> identifiers, Passages finder) {
        this.depth = erasure.depth();
        this.tombstone = erasure.text();
        this.finder = finder;
        this.passages = Stream.concat(
                        erasure.passages().stream(), identifiers.stream().flatMap(text -> finder.of(text).stream()))
                .distinct()
                .toList();
        this.names = identifiers.stream()
                .flatMap(PersonRemoval::parts)
                .distinct()
                .map(PersonRemoval::word)
                .toList();
    }

    private static Stream<String> parts(String identifier) {
        return Stream.of(identifier.split("[\\s,]+"))
                .filter(part -> part.length() >= SHORTEST && part.matches("\\p{Lu}[\\p{L}'’-]+"))
                .filter(part -> !TITLES.contains(part));
    }

    private static Pattern word(String part) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})");
    }

    @Override
    public Depth depth() {
        return depth;
    }

    @Override
    public String ofTheirs(String text) {
        if (text.isEmpty()) return text;
        return depth == Depth.EVERYTHING ? tombstone : ofOurs(text);
    }

    @Override
    public String ofOurs(String text) {
        var left = Wording.withoutPersonalData(finder.without(text, passages), Passages.MARK);
        for (var name : names) left = name.matcher(left).replaceAll(Passages.MARK);
        return left;
    }
}
