package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;
import org.openleap.agreement.ShareVersion;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.error.RuleViolatedException;

/** Makes a version out of the working draft: every section in order, with what follows from the facts in front. */
@ApplicationScoped
public class VersionMaker {
    @Inject
    PaperRepository papers;

    @Inject
    PaperWords words;

    @Inject
    AgreementDesk desk;

    @Inject
    CurrentUser user;

    /**
     * Fixes the working draft and its schedule as the next version.
     *
     * @throws RuleViolatedException {@link AgreementProblem#NOTHING_WRITTEN}, {@link AgreementProblem#NOTHING_CHANGED} or
     *     {@link AgreementProblem#SCHEDULE_INCOMPLETE}
     */
    public Wording share(Agreement agreement, ShareVersion command) {
        if (agreement.sections().isEmpty()) throw new RuleViolatedException(AgreementProblem.NOTHING_WRITTEN);
        var schedules = papers.schedules(agreement).stream().limit(1).toList();
        schedules.stream().filter(schedule -> !schedule.isFixed()).forEach(this::fix);
        int schedule = schedules.stream().mapToInt(SharingTerms::number).sum();
        var wording = Wording.of(agreement.summary(), sections(agreement, schedules), schedule);
        requireChanged(agreement, wording);
        wording.shared(agreement.share(user.id(), desk.now()), command.note(), user.id(), desk.now());
        papers.add(wording);
        return wording;
    }

    /** The words of a schedule stand from now on. */
    public void fix(SharingTerms schedule) {
        schedule.requireComplete();
        schedule.fix(Fingerprint.of(Stream.of(words.schedule(schedule))), user.id(), desk.now());
    }

    /** The working draft as it would be shared now; a schedule that is not complete is left out. */
    public List<SectionText> draft(Agreement agreement, List<SharingTerms> schedules) {
        var complete =
                schedules.stream().limit(1).filter(SharingTerms::isComplete).toList();
        return sections(agreement, complete);
    }

    private void requireChanged(Agreement agreement, Wording wording) {
        boolean same = papers.version(agreement, agreement.latestVersion())
                .filter(before -> before.hash().equals(wording.hash()))
                .isPresent();
        if (same) throw new RuleViolatedException(AgreementProblem.NOTHING_CHANGED);
    }

    private List<SectionText> sections(Agreement agreement, List<SharingTerms> schedules) {
        var texts = new ArrayList<SectionText>();
        for (var kind : SectionKind.values()) {
            var own = agreement.sections().getOrDefault(kind, "");
            var wording = Stream.of(given(kind, agreement, schedules), own)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            if (!wording.isEmpty()) texts.add(new SectionText(kind, words.heading(kind.code()), wording));
        }
        return texts;
    }

    private String given(SectionKind kind, Agreement agreement, List<SharingTerms> schedules) {
        return switch (kind) {
            case PARTIES -> words.parties(agreement.summary());
            case AIMS -> words.aims(agreement.aims().stream());
            case INFORMATION_SHARING -> schedules.stream().map(words::schedule).collect(Collectors.joining());
            default -> "";
        };
    }
}
