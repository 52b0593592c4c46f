package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openleap.publication.PublicFigures;
import org.openleap.publication.PublicPerformance;
import org.openleap.publication.PublicationRegister;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Slice;

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

    /** Numbers of people below it are never told. */
    public int getThreshold() {
        return LeapSetting.LEAP_SMALL_NUMBER.number();
    }
}
