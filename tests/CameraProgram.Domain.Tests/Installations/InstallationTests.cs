using CameraProgram.Cameras;
using CameraProgram.Documents;
using CameraProgram.Geography;
using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Installations;

namespace CameraProgram.Domain.Tests.Installations;

public sealed class InstallationTests
{
    private static readonly DateTime Now = new(2026, 3, 16, 2, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly Actor Officer = new(Guid.CreateVersion7(), "Công an Demo");

    [Fact]
    public void Inspect_WhenEverythingIsThere_Passes()
    {
        var installation = Ready();

        installation.Gaps().ShouldBeEmpty();
        installation.Inspect(passed: true, null, Officer, Now);

        installation.ShouldSatisfyAllConditions(i => i.Status.ShouldBe(InstallationStatus.Inspected), i => i.Conclusion.ShouldBe(InstallationConclusion.Passed));
    }

    [Fact]
    public void Inspect_WhenQuantitiesDifferWithoutReason_IsRefused()
    {
        var installation = Ready(d => d with { Lines = [Line(contract: 3, actual: 2)] });

        Should.Throw<BusinessException>(() => installation.Inspect(true, null, Officer, Now)).Code.ShouldBe(Codes.DifferenceUnexplained);
        installation.Write(Draft() with { Lines = [Line(contract: 3, actual: 2) with { DifferenceReason = "Nhà thầu giao thiếu, giao bù sau" }] }, Officer, Now);
        installation.Inspect(true, null, Officer, Now);
    }

    [Fact]
    public void Write_WhenADefectIsDueBeforeTheInspection_IsRefused()
    {
        var draft = Draft() with { Defects = [new(null, "Thiếu nhãn", null, Today.AddDays(-1))] };

        var refusal = Should.Throw<InputException>(() => Ready().Write(draft, Officer, Now));

        (refusal.Code, refusal.Field).ShouldBe((Codes.DeadlineBeforeInspection, "defects[0].deadline"));
    }

    [Fact]
    public void Write_WhenAWarrantyEndsBeforeTheContract_IsRefused()
    {
        var draft = Draft() with { ContractDay = Today, Lines = [Line(contract: 1, actual: 1) with { WarrantyTo = Today.AddDays(-1) }] };

        var refusal = Should.Throw<InputException>(() => Ready().Write(draft, Officer, Now));

        (refusal.Code, refusal.Field).ShouldBe((Codes.WarrantyBeforeContract, "lines[0].warrantyTo"));
    }

    [Fact]
    public void Inspect_WhenACheckIsWaiting_IsRefused()
    {
        var installation = Ready(d => d with { Checks = Checks(InstallationCheckResult.Passed, but: (InstallationCheckKind.Clock, InstallationCheckResult.Waiting)) });

        Should.Throw<BusinessException>(() => installation.Inspect(true, null, Officer, Now))
            .ShouldSatisfyAllConditions(e => e.Code.ShouldBe(Codes.CheckWaiting), e => e.Details["name"].ShouldBe(InstallationCheckKind.Clock));
    }

    [Fact]
    public void Inspect_WhenACheckFailedWithoutADefect_IsRefusedAndWithOnePassesWithDefects()
    {
        var failed = Checks(InstallationCheckResult.Passed, but: (InstallationCheckKind.NightPicture, InstallationCheckResult.Failed));
        var installation = Ready(d => d with { Checks = failed });

        Should.Throw<BusinessException>(() => installation.Inspect(true, null, Officer, Now)).Code.ShouldBe(Codes.FailedWithoutDefect);
        installation.Write(Draft() with { Checks = failed, Defects = [new(null, "Đèn hồng ngoại yếu", InstallationCheckKind.NightPicture, Today.AddDays(10))] }, Officer, Now);
        installation.Inspect(true, null, Officer, Now);

        installation.Conclusion.ShouldBe(InstallationConclusion.PassedWithDefects);
    }

    [Fact]
    public void Inspect_WhenACameraHasNoSerial_IsRefused()
    {
        var installation = Ready();
        installation.AddCamera(NewCamera(serial: null), Line() with { Serial = null }, isNew: true, Officer, Now);

        Should.Throw<BusinessException>(() => installation.Inspect(true, null, Officer, Now)).Code.ShouldBe(Codes.SerialMissing);
    }

    [Fact]
    public void Inspect_InTheFuture_IsRefused() =>
        Should.Throw<InputException>(() => Ready(d => d with { EndedAt = Now.AddHours(1) }).Inspect(true, null, Officer, Now)).Code.ShouldBe(Codes.InspectedInFuture);

    [Fact]
    public void Inspect_WhenItFailed_CanBeWrittenAndInspectedAgain()
    {
        var installation = Ready(d => d with { Checks = [] });
        installation.Inspect(passed: false, "Mất hình ban đêm", Officer, Now);

        Should.Throw<BusinessException>(() => installation.PrepareHandOver(Today, 4, Now)).Code.ShouldBe(Codes.NotPassed);
        Should.Throw<BusinessException>(() => installation.Write(Draft(), Officer, Now)).Code.ShouldBe(Codes.WrongStatus);
        installation.Reopen("Đã thay đèn", Officer, Now);
        installation.Write(Draft(), Officer, Now);
        installation.Inspect(passed: true, null, Officer, Now);

        installation.Conclusion.ShouldBe(InstallationConclusion.Passed);
        installation.Events.Count(e => e.Kind == InstallationEventKind.Inspected).ShouldBe(2);
    }

    [Fact]
    public void Write_WithoutTheLineOfACamera_IsRefused()
    {
        var installation = Ready();
        installation.AddCamera(NewCamera("SN1"), Line() with { Serial = "SN1" }, isNew: true, Officer, Now);

        Should.Throw<BusinessException>(() => installation.Write(Draft(), Officer, Now)).Code.ShouldBe(Codes.CameraLineRemoved);
    }

    [Fact]
    public void Write_WithASerialTwice_IsRefused() =>
        Should.Throw<BusinessException>(() => Ready(d => d with { Lines = [Line() with { Serial = "ab 12" }, Line() with { Serial = "AB12" }] }))
            .ShouldSatisfyAllConditions(e => e.Code.ShouldBe(Codes.SerialTwice), e => e.Details["serial"].ShouldBe("AB12"));

    [Fact]
    public void Write_WhenTheEndLiesBeforeTheBeginning_IsRefused() =>
        Should.Throw<InputException>(() => Ready(d => d with { EndedAt = d.StartedAt!.Value.AddMinutes(-1) })).Code.ShouldBe(Codes.TimesReversed);

    [Fact]
    public void AddCamera_WhenItWorksAlready_IsRefused()
    {
        var camera = new Camera(Guid.CreateVersion7(), new CameraDetails("Nhà ông A Demo", null, null, null, null, null, 1), Officer, Now);

        Should.Throw<BusinessException>(() => Ready().AddCamera(camera, Line(), isNew: false, Officer, Now)).Code.ShouldBe(Codes.CameraNotInstalling);
    }

    [Fact]
    public void HandOver_WithoutValue_IsRefused()
    {
        var installation = Ready(d => d with { Value = 0 });
        installation.Inspect(true, null, Officer, Now);

        Should.Throw<BusinessException>(() => installation.PrepareHandOver(Today, 4, Now)).Code.ShouldBe(Codes.NoValue);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void HandOver_BeforeTheInspectionOrInTheFuture_IsRefused(int days)
    {
        var installation = Ready();
        installation.Inspect(true, null, Officer, Now);

        Should.Throw<InputException>(() => installation.PrepareHandOver(Today.AddDays(days), 4, Now)).Code.ShouldBe(Codes.HandOverDayWrong);
    }

    [Fact]
    public void HandOver_WhenInspected_LocksEverythingButTheDefects()
    {
        var installation = Ready(d => d with { Defects = [new(null, "Thiếu nhãn cột", null, Today.AddDays(5))] });
        installation.Inspect(true, null, Officer, Now);
        installation.PrepareHandOver(Today, 4, Now);
        installation.HandOver(new DocumentFile(new string('a', 64), 10), new DocumentFile(new string('b', 64), 20), Officer, Now);

        Should.Throw<BusinessException>(() => installation.Write(Draft(), Officer, Now)).Code.ShouldBe(Codes.WrongStatus);
        Should.Throw<BusinessException>(() => installation.Reopen("Sửa", Officer, Now)).Code.ShouldBe(Codes.WrongStatus);
        installation.MendDefect(installation.Defects[0].Id, Today, "Nhà thầu Demo", Officer, Now);
        Should.Throw<BusinessException>(() => installation.MendDefect(installation.Defects[0].Id, Today, "Nhà thầu Demo", Officer, Now)).Code.ShouldBe(Codes.DefectMended);
        installation.ShouldSatisfyAllConditions(i => i.IsLocked.ShouldBeTrue(), i => i.CopyCount.ShouldBe(4), i => i.PdfKey.ShouldBe(new string('a', 64)));
    }

    private static Installation Ready(Func<InstallationDraft, InstallationDraft>? change = null) =>
        new(Guid.CreateVersion7(), (change ?? (d => d))(Draft()), Officer, Now.AddDays(-1));

    private static InstallationDraft Draft() => new(
        "Camera cổng chợ", ["Quyết định số 12/QĐ-UBND"], "05/HĐ", Today.AddDays(-30), GiverKind.Contractor, "Nhà thầu Demo", null,
        [new(InstallationSide.Giver, "Ông A Demo", "Giám đốc", null, true), new(InstallationSide.Receiver, "Bà B Demo", "Chủ tịch", null, true)],
        "Nhà văn hóa", Now.AddHours(-2), Now.AddHours(-1), [Line()], Checks(InstallationCheckResult.Passed), [], [], 52_400_000, null);

    private static LineDraft Line(int contract = 1, int actual = 1) => new(
        null, "Đầu ghi", "NVR-8", null, null, "bộ", contract, actual, null, "UBND xã", "Mới", null, Conformity.Declared, null);

    private static CheckDraft[] Checks(InstallationCheckResult all, (InstallationCheckKind Kind, InstallationCheckResult Result)? but = null) =>
        [.. Enum.GetValues<InstallationCheckKind>().Select(k => new CheckDraft(k, but?.Kind == k ? but.Value.Result : all, null))];

    private static Camera NewCamera(string? serial)
    {
        var site = new CameraSite(Guid.CreateVersion7(), "Cột điện số 4", new GeoPoint(21.9, 106.7), new Actor(null, "Người đề xuất Demo"), Now);
        site.Agree(null, Officer, Now);
        return Camera.PutUp(Guid.CreateVersion7(), new CameraDetails("Camera cột 4", null, null, null, null, null, 1, Serial: serial), site, Officer, Now);
    }
}
