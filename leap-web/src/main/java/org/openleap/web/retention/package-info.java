/** How long records are kept, and those whose time is over. */
package org.openleap.web.retention;
