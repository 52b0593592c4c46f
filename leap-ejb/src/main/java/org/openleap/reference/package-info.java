/** Lists that the trust maintains, with their history: places and services with their dates, themes, reasons; working days. */
@BusinessComponent(dependsOn = {"identity"})
package org.openleap.reference;

import org.openleap.shared.BusinessComponent;
