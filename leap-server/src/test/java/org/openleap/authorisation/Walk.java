package org.openleap.authorisation;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens every page it is told of, and whatever they link to, as far as a person would go on an afternoon. */
final class Walk {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int FARTHEST = 60;

    /** Stands in front of what was read from a PDF. */
    static final String PAPER = "PAPER ";

    private final Visit visit;

    Walk(Visit visit) {
        this.visit = visit;
    }

    /** @param seen address and the whole answer, its headers too; of a PDF the words on it, marked by {@link #PAPER} */
    void everywhere(Collection<String> addresses, BiConsumer<String, String> seen) {
        var waiting = new ArrayDeque<>(addresses);
        var known = new HashSet<>(addresses);
        for (int step = 0; !waiting.isEmpty() && step < addresses.size() + FARTHEST; step++) {
            var address = waiting.removeFirst();
            var answer = visit.open(address);
            var mark = ReadableAnswer.isPaper(answer) ? PAPER : "";
            seen.accept(address, mark + answer.headers().map() + answer.body());
            links(answer).filter(known::add).forEach(waiting::addLast);
        }
    }

    private static Stream<String> links(HttpResponse<String> answer) {
        return LINK.matcher(answer.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(Walk::isWorthwhile);
    }

    /** One page of each list and one record of each kind are like all others; styles, pictures and settings hold no records. */
    private static boolean isWorthwhile(String link) {
        return !link.startsWith("/jakarta.faces.resource")
                && !link.matches("/staff/(list(-entry)?|target|wording|colleague)[?].*")
                && !link.contains("after=")
                && !link.contains("/sign-");
    }
}
