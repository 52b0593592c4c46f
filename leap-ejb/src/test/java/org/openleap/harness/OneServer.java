package org.openleap.harness;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian start one database and one server for all tests of this module; by itself it would start one a class. */
public class OneServer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(SurroundingsLifetime.class).observer(DeploymentLifetime.class);
    }
}
