namespace Microsoft.SemanticKernel;

/// <summary>A template's text, name, variables and settings.</summary>
public sealed class PromptTemplateConfig
{
    private string _template = string.Empty;

    public PromptTemplateConfig()
    {
    }

    public PromptTemplateConfig(string template) => Template = template;

    public static string SemanticKernelTemplateFormat => "semantic-kernel";

    public string? Name { get; set; }

    public string Description
    {
        get => field ?? string.Empty;
        set;
    }

    public string TemplateFormat
    {
        get => field ?? SemanticKernelTemplateFormat;
        set;
    }

    public string Template
    {
        get => _template;
        set => _template = value ?? throw new ArgumentNullException(nameof(value));
    }

    public List<InputVariable> InputVariables { get; set; } = [];

    /// <summary>True inserts what functions return, and variables that are not declared, without encoding.</summary>
    public bool AllowDangerouslySetContent { get; set; }

    public Dictionary<string, PromptExecutionSettings> ExecutionSettings { get; set; } = [];

    public PromptExecutionSettings? DefaultExecutionSettings => ExecutionSettings.GetValueOrDefault(PromptExecutionSettings.DefaultServiceId);

    public void AddExecutionSettings(PromptExecutionSettings settings, string? serviceId = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var key = serviceId ?? settings.ServiceId ?? PromptExecutionSettings.DefaultServiceId;
        if (!ExecutionSettings.TryAdd(key, settings))
        {
            throw new ArgumentException($"Execution settings for service id '{key}' already exists.", nameof(serviceId));
        }
    }
}
