/* What tabs say where no week was tracked. */

export const notMeasuredYet = 'not measured yet';
export const forecastOnly = 'Forecast: nothing measured yet';
