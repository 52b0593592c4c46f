package org.openleap.operations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.openleap.privacy.AppliedErasures;

/** Ready once everything that was ever erased is erased in this database, too, wherever it was restored from. */
@Readiness
@ApplicationScoped
public class ErasureReadiness implements HealthCheck {

    @Inject
    AppliedErasures erasures;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("erasures")
                .status(erasures.isComplete())
                .build();
    }
}
