package org.openleap.easyread.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.easyread.EasyLine;
import org.openleap.easyread.EasyPart;
import org.openleap.easyread.EasyReadProblem;
import org.openleap.easyread.WriteEasyRead;
import org.openleap.publication.PublishedPairs;
import org.openleap.shared.error.RuleViolatedException;

/** Short lines, both halves, and nothing that may never be published. */
@ApplicationScoped
public class EasyReadRules {
    private static final int MOST_WORDS = 15;

    @Inject
    PublishedPairs pairs;

    /** @throws RuleViolatedException naming the rule that is broken */
    void require(WriteEasyRead command) {
        refuse(command.lines().stream().anyMatch(EasyReadRules::isLong), EasyReadProblem.LINE_TOO_LONG);
        refuse(!parts(command.lines()).containsAll(EnumSet.allOf(EasyPart.class)), EasyReadProblem.HALF_MISSING);
        var words = command.lines().stream().map(EasyLine::words).collect(Collectors.joining("\n"));
        pairs.requirePublishable(command.pair(), words);
    }

    private static boolean isLong(EasyLine line) {
        return line.words().strip().split("\\s+").length > MOST_WORDS;
    }

    private static EnumSet<EasyPart> parts(List<EasyLine> lines) {
        var parts = EnumSet.noneOf(EasyPart.class);
        lines.forEach(line -> parts.add(line.part()));
        return parts;
    }

    private static void refuse(boolean broken, EasyReadProblem rule) {
        if (broken) throw new RuleViolatedException(rule);
    }
}
