package org.openleap.easyread.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.openleap.easyread.EasyReadDetail;
import org.openleap.easyread.EasyReadProblem;
import org.openleap.easyread.EasyReadStatus;
import org.openleap.easyread.WriteEasyRead;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.error.ConflictException;

/** Writes and approves easy-read versions. */
@ApplicationScoped
public class EasyReadDesk {
    @Inject
    EasyReadRepository texts;

    @Inject
    EasyReadRules rules;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public void write(WriteEasyRead command) {
        rules.require(command);
        texts.find(command.pair())
                .orElseGet(() -> texts.add(EasyReadText.of(command.pair())))
                .write(command.lines(), user.id(), clock.instant());
    }

    /** @throws ConflictException {@link EasyReadProblem#NOT_POSSIBLE_NOW} when it was changed, or there is none */
    public void approve(long pair, long version) {
        texts.find(pair)
                .filter(text -> text.version() == version)
                .orElseThrow(() -> new ConflictException(EasyReadProblem.NOT_POSSIBLE_NOW))
                .approve(user.id());
    }

    public EasyReadDetail detail(PublishedPair pair) {
        return texts.find(pair.id()).map(text -> detail(pair, text)).orElseGet(() -> nothing(pair));
    }

    private EasyReadDetail detail(PublishedPair pair, EasyReadText text) {
        return new EasyReadDetail(
                pair,
                true,
                text.status(),
                text.lines(),
                people.nameOf(text.writtenBy()),
                text.mayBeApprovedBy(user.id()),
                text.version());
    }

    private static EasyReadDetail nothing(PublishedPair pair) {
        return new EasyReadDetail(pair, false, EasyReadStatus.DRAFTED, List.of(), "", false, 0);
    }
}
