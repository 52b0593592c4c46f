/** What the trust says of itself in media releases and reports: whom it serves, how big it is, its mission and vision. */
@BusinessComponent(dependsOn = {"identity"})
package org.openleap.profile;

import org.openleap.shared.BusinessComponent;
