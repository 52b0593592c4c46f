/** Pages and forms of feedback items. */
package org.openleap.web.feedback;
