/** A component of the wrong house. */
@BusinessComponent(dependsOn = "kitchen")
package org.openleap.counterexample.garden;

import org.openleap.shared.BusinessComponent;
