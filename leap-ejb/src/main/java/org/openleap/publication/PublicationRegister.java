package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.publication.internal.AnswerRepository;
import org.openleap.publication.internal.Answers;
import org.openleap.publication.internal.FiguresCache;
import org.openleap.publication.internal.Pair;
import org.openleap.publication.internal.Performance;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.Slice;

/** Reads what is published; for everybody. */
@Stateless
@DenyAll
public class PublicationRegister {
    @Inject
    AnswerRepository answers;

    @Inject
    Answers shelf;

    @Inject
    FiguresCache figures;

    @Inject
    Performance performance;

    /** Published pairs, newest first. */
    @PermitAll
    public Page<PublishedPair> published(@NotNull PairFilter filter, @NotNull PageRequest request) {
        var rows = answers.page(filter, request).stream().map(Pair::published).toList();
        return Page.of(rows, request, row -> new Cursor(row.publishedAt(), row.id()));
    }

    /**
     * One answer: today's wording and what was said before, or that it was taken down.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link PublicationProblem#UNKNOWN_PAIR}
     */
    @PermitAll
    public Answer answer(long number) {
        return shelf.answer(number);
    }

    /** How many answers each further choice of a filter would show. */
    @PermitAll
    public PairCounts counts(@NotNull PairFilter filter) {
        return shelf.counts(filter);
    }

    /** The headline numbers of a part of the trust; small ones are blurred. */
    @PermitAll
    public PublicFigures figures(@NotNull Slice slice) {
        return figures.of(slice);
    }

    /** How the trust keeps its promises. */
    @PermitAll
    public PublicPerformance performance() {
        return performance.now();
    }
}
