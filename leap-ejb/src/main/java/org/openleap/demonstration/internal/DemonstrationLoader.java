package org.openleap.demonstration.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.openleap.publication.PublicationRegister;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Slice;
import org.openleap.shared.Tick;

/**
 * Tells the stories at the first start of a demonstration; a second start finds them there. Each
 * step is a transaction of its own, as it would be if a person did it.
 */
@Singleton
@Startup
@DependsOn("ReferenceSeed")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationLoader {
    @Inject
    PublicationRegister register;

    @Inject
    Cast cast;

    @Inject
    Stage stage;

    @Inject
    Stories stories;

    @Inject
    Programme programme;

    @Inject
    Epilogue epilogue;

    @PostConstruct
    void load() {
        if (LeapSetting.LEAP_DEMO.isOn() && !isTold()) Tick.rest(this::tell);
    }

    private void tell() {
        stage.enter(cast.gather());
        epilogue.play(programme.play(stories.tell()));
    }

    private boolean isTold() {
        return register.figures(Slice.all()).heard().value() > 0;
    }
}
