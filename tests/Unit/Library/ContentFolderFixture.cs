namespace BackPainBot.UnitTests.Library;

/// <summary>A content folder of a test's own, removed afterwards.</summary>
public sealed class ContentFolderFixture : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("content-").FullName;

    public string WriteTopic(string id, string body = "Words about the subject.", string loading = "none", string reviewBy = "2027-11-20", string extra = "")
    {
        var text = $"""
            ---
            id: {id}
            title: About {id}
            summary: What {id} is.
            audience: [any]
            stages: [pain-under-control]
            loading: {loading}
            evidence: low
            sources:
              - {"{ name: \"A guideline\", year: 2020 }"}
            asks: [one {id}, two {id}, three {id}, four {id}, five {id}]
            related: []
            reviewed: 2026-11-20
            review_by: {reviewBy}
            clinical_review: pending
            {extra}
            ---
            # About {id}

            {body}
            """;
        return Write(Path.Combine("topics", "any", id + ".md"), text);
    }

    public string Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
