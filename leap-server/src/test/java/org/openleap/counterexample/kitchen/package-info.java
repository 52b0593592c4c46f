/** A component of the wrong house. */
@BusinessComponent
package org.openleap.counterexample.kitchen;

import org.openleap.shared.BusinessComponent;
