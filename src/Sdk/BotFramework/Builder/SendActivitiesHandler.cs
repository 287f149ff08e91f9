namespace Microsoft.Bot.Builder;

/// <summary>Sees, changes or withholds activities on their way out; call <paramref name="next"/> to let them go on.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
