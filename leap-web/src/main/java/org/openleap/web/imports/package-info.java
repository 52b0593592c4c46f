/** Bringing files into the register: what the columns hold, how LEAP reads them, how far it is, and what came of it. */
package org.openleap.web.imports;
