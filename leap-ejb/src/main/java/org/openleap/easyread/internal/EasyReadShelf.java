package org.openleap.easyread.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.easyread.EasyRead;
import org.openleap.easyread.EasyReadProblem;
import org.openleap.publication.PublishedPair;
import org.openleap.publication.PublishedPairs;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** The easy-read versions that everybody can read. */
@ApplicationScoped
public class EasyReadShelf {
    @Inject
    PublishedPairs pairs;

    @Inject
    EasyReadRepository texts;

    /** One more than asked for. */
    public List<EasyRead> page(PageRequest request) {
        return withLines(pairs.withEasyRead(request));
    }

    /** @throws NotFoundException {@link EasyReadProblem#NONE_THERE} */
    public EasyRead ofAnswer(long number) {
        var shown =
                pairs.ofNumber(number).filter(PublishedPair::easyRead).stream().toList();
        return withLines(shown).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(EasyReadProblem.NONE_THERE, Long.toString(number)));
    }

    private List<EasyRead> withLines(List<PublishedPair> shown) {
        var ids = shown.stream().map(PublishedPair::id).toList();
        var written = texts.of(ids).stream().collect(Collectors.toMap(EasyReadText::pairId, Function.identity()));
        return shown.stream()
                .map(pair -> new EasyRead(pair, written.get(pair.id()).lines()))
                .toList();
    }
}
