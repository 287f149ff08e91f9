using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of members as Teams knows them.</summary>
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string continuationToken = default, IEnumerable<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = [.. (members ?? []).Select(ToTeams)];
    }

    public string ContinuationToken { get; set; }

    public IList<TeamsChannelAccount> Members { get; set; }

    // What Teams says beyond a channel account is in its extension data.
    internal static TeamsChannelAccount ToTeams(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();
}
