package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.openleap.publication.Answer;
import org.openleap.publication.PairCounts;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PublicationProblem;
import org.openleap.shared.error.NotFoundException;

/** Puts answers together for the public from their wordings. */
@ApplicationScoped
public class Answers {
    @Inject
    AnswerRepository answers;

    /** @throws NotFoundException {@link PublicationProblem#UNKNOWN_PAIR} */
    public Answer answer(long number) {
        var wordings = answers.wordings(number);
        var latest = wordings.stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(PublicationProblem.UNKNOWN_PAIR, Long.toString(number)));
        var readable = wordings.stream()
                .filter(pair -> pair.status().isPublic())
                .map(Pair::published)
                .toList();
        return readable.isEmpty()
                ? new Answer(number, readable, latest.removal().reason(), latest.movedAt())
                : new Answer(number, readable, "", Instant.EPOCH);
    }

    /** Each list of choices is counted without the choice that was made in it. */
    public PairCounts counts(PairFilter filter) {
        return new PairCounts(
                answers.counts("service", filter.without("service")),
                answers.counts("place", filter.without("place")),
                answers.themeCounts(filter.without("theme")),
                answers.counts("quarter", filter.without("quarter")),
                answers.counts("outcome", filter.without("outcome")));
    }
}
