// The pages work without this file. Each module adds one comfort and knows only its own hooks.
import "./exit.js";
import "./quiet.js";
import "./activity.js";
import "./order.js";
import "./progress.js";
import "./filter.js";
