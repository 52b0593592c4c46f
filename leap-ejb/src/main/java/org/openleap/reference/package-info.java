/** Lists that the trust maintains: places and services with their dates, themes, channels, reasons; and working days. */
@BusinessComponent
package org.openleap.reference;

import org.openleap.shared.BusinessComponent;
