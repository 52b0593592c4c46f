package org.openleap.harness;

import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** The deployment of the first test class serves all the others; it is taken down when the last one has run. */
public class DeploymentLifetime {
    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Instance<ContainerRegistry> containers;

    @Inject
    private Event<DeploymentEvent> deployments;

    private DeploymentScenario shared;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> event) {
        if (shared == null) {
            event.proceed();
            shared = scenario.get();
        } else {
            scenario.set(shared);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (deployed) return;
        deployed = true;
        event.proceed();
    }

    void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
        // The next class needs it: not proceeding keeps it.
    }

    void undeploy(@Observes(precedence = 10) AfterSuite event) {
        if (shared == null) return;
        shared.deployedDeployments().forEach(this::undeploy);
    }

    private void undeploy(Deployment deployment) {
        var container =
                containers.get().getContainer(deployment.getDescription().getTarget());
        deployments.fire(new UnDeployDeployment(container, deployment));
    }
}
