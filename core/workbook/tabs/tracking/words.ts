/* What tabs say where no week was tracked. */

export const notMeasuredYet = 'not measured yet';
export const forecastOnly = 'Forecast: nothing measured yet';

/** What a typed spend may cover. */
export const periods = ['Week', 'Month', 'Year'] as const;
