package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.publication.PublicFigures;
import org.openleap.publication.PublicPerformance;
import org.openleap.publication.PublicationRegister;
import org.openleap.reference.Pace;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Slice;
import org.openleap.web.support.Texts;

/** The figures of the public page, and how each is counted. */
@Named
@RequestScoped
public class CountedView {
    @Inject
    PublicationRegister register;

    private PublicFigures figures;
    private PublicPerformance performance;

    public void load() {
        figures = register.figures(Slice.all());
        performance = register.performance();
    }

    public PublicFigures getFigures() {
        return figures;
    }

    public PublicPerformance getPerformance() {
        return performance;
    }

    /** How fast each step is; without what happened too seldom to say anything. */
    public List<PaceLine> getPaces() {
        return Stream.of(
                        line("firstLook", performance.firstLook()),
                        line("decision", performance.decision()),
                        line("answer", performance.answer()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PaceLine> line(String step, Pace pace) {
        if (!pace.isKnown(getThreshold())) return Optional.empty();
        var within = text("counted.speed.within", pace.nineOfTen());
        var key = "counted.speed." + step;
        return Optional.of(new PaceLine(
                text("counted.speed.days", pace.half()), text(key), text(key + ".text", within, pace.counted())));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("answers", key, arguments);
    }

    /** Numbers of people below it are never told. */
    public int getThreshold() {
        return LeapSetting.LEAP_SMALL_NUMBER.number();
    }
}
