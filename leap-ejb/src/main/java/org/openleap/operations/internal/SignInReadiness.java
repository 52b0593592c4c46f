package org.openleap.operations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.openleap.identity.SignInSource;

/**
 * Ready once Keycloak has described itself. A later outage of Keycloak leaves LEAP ready, because the public form and the
 * people who are signed in need it no more.
 */
@Readiness
@ApplicationScoped
public class SignInReadiness implements HealthCheck {

    @Inject
    SignInSource source;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in").status(source.isKnown()).build();
    }
}
