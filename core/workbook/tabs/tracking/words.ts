/* What tabs say where no week was tracked. */

export const notMeasuredYet = 'not measured yet';
export const forecastOnly = 'Forecast: nothing measured yet';

/** What a typed spend may cover. */
export const periods = ['Week', 'Month', 'Year'] as const;

/** "3,400, 46% behind plan": how a figure stands beside that of the plan. */
export const differenceFrom = (figure: string, planned: string, of: 'value' | 'cost'): string => `
  IF(ROUND(${figure}-${planned},6)=0, "as planned",
    FIXED(ABS(${figure}-${planned}),0)
    &IF(${planned}>0, " (" &ROUND(100*ABS(${figure}-${planned})/${planned},0)&"%)", "")
    &IF(${figure}>${planned}, " ${of === 'value' ? 'ahead of' : 'above'} plan", " ${of === 'value' ? 'behind' : 'below'} plan"))`;
