/** Pages on which agreements are written, talked about, signed and read, by both sides and by everybody. */
package org.openleap.web.agreement;
