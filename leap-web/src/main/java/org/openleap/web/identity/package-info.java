/** Who may come for a partner organisation. */
package org.openleap.web.identity;
